def f():
    try:
        return 'lost'
    finally:
        print('in finally')
        int('not a number')
try:
    f()
except ValueError as e:
    print('caught', e)
f()
