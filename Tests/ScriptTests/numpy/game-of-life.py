import numpy as np
board = np.zeros((8, 8), dtype=np.uint8)
board[1, 2] = board[2, 3] = 1
board[3, 1:4] = 1
def step(board):
    padded = np.zeros((board.shape[0] + 2, board.shape[1] + 2), dtype=int)
    padded[1:-1, 1:-1] = board
    neighbours = sum(padded[1 + r:9 + r, 1 + c:9 + c] for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0)) if False else np.zeros((8, 8), dtype=int)
    for r in (-1, 0, 1):
        for c in (-1, 0, 1):
            if (r, c) != (0, 0):
                neighbours += padded[1 + r:9 + r, 1 + c:9 + c]
    return ((neighbours == 3) | ((board == 1) & (neighbours == 2))).astype(np.uint8)
for generation in range(5):
    print(generation, board.sum())
    for row in board:
        print(''.join('#' if cell else '.' for cell in row))
    board = step(board)
print(board)
