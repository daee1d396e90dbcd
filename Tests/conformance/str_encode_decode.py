def t(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, e, e.args if isinstance(e, (LookupError, TypeError)) else '')
for s in ['', 'abc', 'é', '€', '\U0001f600', 'a\x00b', '\xff']:
    for enc in ['utf-8', 'ascii', 'latin-1', 'utf8', 'UTF_8', 'iso-8859-1', 'us-ascii']:
        t(lambda: s.encode(enc))
for errors in ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'nonsense']:
    t(lambda: 'aé€b'.encode('ascii', errors)); t(lambda: b'a\xffb\xc3'.decode('utf-8', errors)); t(lambda: b'a\xff'.decode('ascii', errors))
for b in [b'\xc3', b'\xc3(', b'\xe2\x82', b'\xe2\x28\xa1', b'\xf0\x9f\x98', b'\xf8\x88', b'\xc0\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'a\x80', b'\xfe\xff', b'\xe0\x80\x80', b'\xf0\x80\x80\x80', b'\xc3\xa9\xff\xe9']:
    t(lambda: b.decode()); t(lambda: b.decode('utf-8', 'replace')); t(lambda: b.decode(errors='ignore')); t(lambda: b.decode('latin-1'))
t(lambda: 'a'.encode('nope')); t(lambda: b'a'.decode('nope')); t(lambda: 'a'.encode(5)); t(lambda: 'a'.encode('utf-8', 5)); t(lambda: 'a'.encode(errors='strict')); t(lambda: str(b'abc', 'ascii')); t(lambda: str(b'\xff', 'utf-8')); t(lambda: str('abc', 'utf-8')); t(lambda: str(5, 'utf-8')); t(lambda: bytes('é')); t(lambda: bytes('é', 'ascii')); t(lambda: bytes('é', 'utf-8', 'strict')); t(lambda: bytes(5, 'utf-8')); t(lambda: str(b'x', errors='strict')); t(lambda: str(object=b'x', encoding='utf-8')); t(lambda: b'\xef\xbb\xbfa'.decode())
try: 'aé€'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.start, e.end, e.reason, ascii(e.object), isinstance(e, ValueError))
try: b'a\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.start, e.end, e.reason, e.object)
