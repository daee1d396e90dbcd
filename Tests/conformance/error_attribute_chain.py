s = 'abc'
print(s.upper().lower().title())
print(s
      .upper()
      .center(10)
      .foo()
      .lower())
