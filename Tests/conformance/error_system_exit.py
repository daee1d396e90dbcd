def leave(code):
    try:
        raise SystemExit(code)
    finally:
        print('leaving', code)
try:
    leave(3)
except SystemExit as e:
    print('stopped', e.code, isinstance(e, Exception))
leave('bye')
