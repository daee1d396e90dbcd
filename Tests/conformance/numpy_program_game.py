import numpy as np

board = np.zeros((6, 6), dtype=int)
board[1, 2] = board[2, 3] = board[3, 1] = board[3, 2] = board[3, 3] = 1
for step in range(4):
    big = np.zeros((8, 8), dtype=int)
    big[1:-1, 1:-1] = board
    count = sum(big[1 + i:7 + i, 1 + j:7 + j] for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    print(board.sum(), count.max())
    for row in board:
        print(''.join('#' if cell else '.' for cell in row))
    board = ((count == 3) | ((board == 1) & (count == 2))).astype(int)
print(board, np.argwhere(board), board.any(axis=0), board.argmax(axis=1))
