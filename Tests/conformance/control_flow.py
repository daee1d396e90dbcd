for n in range(6):
    if n == 0:
        print('zero')
    elif n == 1:
        print('one')
    elif n == 2: print('two')
    else:
        print('many')
        if n > 4:
            break
        continue
        print('never')
else:
    print('not reached')
for x in []:
    pass
else:
    print('for else')
i = 0
while i < 5:
    i += 1
    if i == 2: continue
    if i == 4: break
    print(i)
else:
    print('no')
while i < 6:
    i += 1
else:
    print('while else', i)
for a in range(3):
    for b in range(3):
        if b == 1: break
        print(a, b)
    else:
        print('inner else')
if 0: pass
elif '': pass
elif []: pass
elif None: pass
else: print('all false')
x = 5 if i > 3 else 6; y = 1; print(x, y)
if x == 5 and y == 1 or False: print('and or')
while True:
    try:
        break
    finally:
        print('finally on break')
for i in range(2):
    try:
        continue
    finally:
        print('finally on continue', i)
pass
if True:
    pass; print('semi'); pass
