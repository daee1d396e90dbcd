graph = {'A': ['B', 'C'], 'B': ['D'], 'C': ['D', 'E'], 'D': ['F'], 'E': ['F'], 'F': []}
def bfs(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal: return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
    return None
print(bfs('A', 'F'), bfs('F', 'A'))
def dfs(node, seen=None):
    seen = seen if seen is not None else []
    if node not in seen:
        seen.append(node)
        for n in graph[node]: dfs(n, seen)
    return seen
print(dfs('A'))
def toposort(g):
    order, marks = [], {}
    def visit(n):
        if marks.get(n) == 'done': return
        if marks.get(n) == 'open': raise ValueError(f'cycle at {n}')
        marks[n] = 'open'
        for m in g[n]: visit(m)
        marks[n] = 'done'
        order.insert(0, n)
    for n in g: visit(n)
    return order
print(toposort(graph))
try:
    toposort({'x': ['y'], 'y': ['x']})
except ValueError as e: print(e)
weights = {('A', 'B'): 4, ('A', 'C'): 1, ('C', 'B'): 2, ('B', 'D'): 5, ('C', 'D'): 8}
def dijkstra(src):
    dist, todo = {src: 0}, {src}
    while todo:
        u = min(todo, key=lambda n: dist[n])
        todo.remove(u)
        for (a, b), w in weights.items():
            if a == u and dist[u] + w < dist.get(b, float('inf')):
                dist[b] = dist[u] + w
                todo.add(b)
    return dist
print(sorted(dijkstra('A').items()))
def permutations(s):
    if len(s) <= 1: return [s]
    return [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
print(permutations('abc'), len(permutations('abcde')))
def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves); moves.append((a, c)); hanoi(n - 1, b, a, c, moves)
    return moves
print(len(hanoi(6, 'A', 'B', 'C', [])), hanoi(2, 'A', 'B', 'C', []))
