try:
    import no_such_module
except ImportError as e:
    print(e)
def late():
    from no_such_module import thing
late()
