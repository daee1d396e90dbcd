print('\a\b\f\n\r\t\v\0\\\'\"'.encode(), '\x41\101\7\77\777\u00e9\U0001F600'.encode(), 'a\
b', r'\n\'', r"\"", R'\x', b'\x41\101\n', br'\n', Rb'\x41', u'é', '\q\8\9' == '\\q\\8\\9')
print('''a
  "b" 'c' ''' """x""y""", "'", '"', '\'"', "\"'", '''it's "q"''', repr("it's"), repr('"'), repr('\'"'), repr("\\"), repr('\n\t\r\x0b\x7f\x80\xa0\xad\u2028\ufeff\U0001f600\U0010ffff\u0378é'))
print('a' 'b' "c" """d""" r'\e', 'x' f'{1}' 'y', ('multi '
    'line'), b'a' b'b', '' '' == '', 'tab\tend', 'nul\x00end' == 'nul\0end', '\08' == '\x008', '\1234' == 'S4')
print([hex(ord(c)) for c in '\400\777'])
print(repr(b'\x00\x1f \x7e\x7f\xff"'), repr(b"'"), repr(b'\'"'), b'\\', b'\t\n\r\x0b', bytes(range(256))[30:40], ascii('é\u4e2d\U0001f600\x7f\x9f'), ascii("'"), ascii(['é', "'"]))
print(r'a\\b', len(r'\\'), 'end\\', "\
", 'a\\\nb', 'line\
  continued')
