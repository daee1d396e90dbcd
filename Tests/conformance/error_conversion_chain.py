def parse(fields):
    name, *numbers = fields.split(',')
    return name, [float(n) for n in numbers]
for line in ['a,1,2', 'b', 'c,1e3, 5 ', 'd,1,two']:
    print(parse(line))
