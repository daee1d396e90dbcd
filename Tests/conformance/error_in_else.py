for i in range(3):
    try:
        print(i)
    except ValueError:
        print('no')
    else:
        if i == 1:
            undefined_in_else(i)
