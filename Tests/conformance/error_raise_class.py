class_names = ['ValueError', 'KeyError']
errors = {'ValueError': ValueError, 'KeyError': KeyError}
try:
    raise errors[class_names[1]]
except KeyError as e:
    print(repr(e), str(e) == '')
raise errors['ValueError']
