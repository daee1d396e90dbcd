def show():
    print('before')
    print(later_defined)
later_defined = 'ok'
show()
del later_defined
show()
