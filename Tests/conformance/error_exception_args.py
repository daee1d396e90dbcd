e = ValueError('a', {'k': [1]})
print(e.args, e)
raise e
