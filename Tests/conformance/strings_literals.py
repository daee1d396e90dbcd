print('single', "double", '''triple
line''', """another "quoted" one""")
print('it\'s', "say \"hi\"", 'tab\there', 'new\\nline', 'a\
b')
print('\x41\u0042\U00000043\101\0end'.replace('\0', '0'))
print(r'raw\n', R"\d+", 'con' 'cat' "enated", ('a'
      'b'))
print('\a\b\f\v\r'.encode() if False else repr('\a\b\f\v\r'))
print(repr('it\'s'), repr("both ' and \""), repr('\n\t\\'), repr('\x7f\x80\xa0é€😀'), repr('\u200b'))
print('unknown escape')
print(len('héllo'), len('😀'), '😀'[0], 'héllo'[1], 'abc'[-1], 'abc'[::-1], 'hello'[1:3], 'hello'[::2], 'hello'[-3:])
print('a' 'b' f'{1 + 1}' 'c')
print(u'unicode', b'bytes', b'\x00\xff\n', rb'raw\x', b'it\'s', b"q'")
print("")
print('a' + 'b' * 3, 3 * 'ab', 'x' * 0, 'x' * -1)
print('ab' in 'cab', 'A' < 'a')
for c in 'añ😀':
    print(c, ord(c), hex(ord(c)))
print(chr(65), chr(8364), chr(128512), ord('A'))
print(ascii('é€😀\n'), repr(chr(0xad)))
print('''a
  b''')
print("tab\tin", 'end\\')
print(str(1), str(1.5), str(None), str([1, 'a']), str('x'), repr('x'), str(True), str())
