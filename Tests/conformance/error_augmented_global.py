count = 0
def up():
    global count
    count += 1
def bad():
    count += 1
up(); up(); print(count)
bad()
