width = 5
print(f'{width:>{width}}')
text = f'''
first {width}
second {width / 0}
third
'''
