x = 1; y = 2; print(x, y);
if x: print('one line'); print('same block')
if x == 1 and \
   y == 2: print('continued')
print(
    x,  # comment

    # another
    y
)
def f(a,
      b=2,
      *c, d=4,
      **e,
      ): return (a, b,
                 c, d, e)
print(f(
    1))
if True:
    # only a comment above

    z = 3

    # dedented later
    print(z)
	# a tab before a comment
def g():

    """doc"""

    return 1


print(g(), g.__doc__)
for i in range(2): pass; print('loop', i)
while x: x -= 1; print('while', x)
try: 1 / 0
except ZeroDivisionError: print('zero'); print('again')
else: print('no')
finally: print('done')
data = [
    1,
  2,
        3,
]; print(data)
text = """a
    b
  """ + 'c' \
  'd'
print(repr(text))
d = {
    'k': (lambda v:
          v + 1),
    'l': [q
          for q in range(3)
          if q],
}
print(d['k'](1), d['l'])
class_ = 'not a keyword'; match = 1; case = 2; type_ = 3; _ = 4; print(class_, match, case, type_, _)
match, case = case, match; print(match, case); match = {'k': [1]}; print(match['k'][0]); print(match ['k'])
soft = lambda match, case=1: match + case; print(soft(match=2)); type = type; print(type(1))
if 1:
  if 2:
        print('odd indents')
  print('back')
pass; pass
...
'a string statement'
(1, 2); [3]; {4}
