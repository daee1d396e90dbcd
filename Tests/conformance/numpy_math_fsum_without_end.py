import math

inf, nan = float('inf'), float('nan')
for numbers in (
    [1e308, inf, 1e308], [1e308, 1e308], [1e308, 1e308, -1e308], [inf, -inf], [nan, inf, -inf], [inf, 1e308, 1e308],
    [1e308, nan, 1e308], [1e308, inf, 1e308, -inf], [1e308, 1e308, inf], [inf, inf], [1e308, -inf, 1.5], [nan, 1.0],
):
    try:
        print(math.fsum(numbers))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
