people = [
    {'name': 'Ann', 'age': 34, 'tags': ['admin', 'dev']},
    {'name': 'Bob', 'age': 28, 'tags': []},
    {'name': 'Cid', 'age': 41, 'tags': ['ops'], 'email': 'cid@example.org'},
]
for p in people:
    print(f"{p['name']:<5}{p['age']:>4}  {', '.join(p['tags']) or '-':<12} {p.get('email', 'n/a')}")
print(sorted(people, key=lambda p: -p['age'])[0]['name'], [p['name'] for p in people if p['age'] > 30], {p['name']: p['age'] for p in people})
people[1]['tags'].append('new')
people[0]['age'] += 1
copy = [dict(p) for p in people]
copy[0]['name'] = 'Changed'
print(people[0]['name'], copy[0]['name'], people[1])
def update(record, **changes): return {**record, **changes}
print(update(people[1], age=29, city='X'))
index = {}
for p in people:
    for t in p['tags']: index.setdefault(t, set()).add(p['name'])
print({k: sorted(v) for k, v in index.items()}, len(index))
try:
    print(people[0]['email'])
except KeyError as e: print('missing', e)
total = sum(p['age'] for p in people)
print(total / len(people), max(len(p['name']) for p in people), [tuple(p.items())[:1] for p in people])
nested = {'a': {'b': [1, {'c': 2}]}}
nested['a']['b'][1]['c'] += 40
nested['a']['new'] = nested['a']['b'][0:1]
print(nested, nested['a']['b'][-1]['c'])
print(people[2]['missing'])
