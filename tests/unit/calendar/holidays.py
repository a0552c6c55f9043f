"""The days that are no business days, 2015 to 2028, worked out apart from the portal: Easter by the rule of Gauss, the
rest read from the laws named beside each line. Prints `place,date,kind`; its output is holidays-by-hand.csv."""

from datetime import date, timedelta


def easter(year):
    """Gauss, for the years 1900 to 2099."""
    a, b, c = year % 19, year % 4, year % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    day = 22 + d + e
    if day == 57 or (day == 56 and d == 28 and a > 10):
        day -= 7
    return date(year, 3, 1) + timedelta(day - 1)


def days_of(year):
    sunday = easter(year)
    for day, month in [(1, 1), (21, 4), (1, 5), (7, 9), (2, 11), (15, 11), (25, 12)]:  # Lei 10.607/2002
        yield "", date(year, month, day), "law"
    yield "", date(year, 10, 12), "law"  # Lei 6.802/1980
    if year >= 2024:
        yield "", date(year, 11, 20), "law"  # Lei 14.759/2023
    yield "", sunday - timedelta(2), "law"  # Lei 9.093/1995, art. 2º
    for distance in (-48, -47, 60):  # Resolução CMN 2.932/2002; 4.880/2020
        yield "", sunday + timedelta(distance), "bank"
    # Sergipe: Constituição, art. 269; in 2020 a law moved it.
    yield "SE", date(year, 5, 22) if year == 2020 else date(year, 7, 8), "law"
    # São Paulo: Lei 9.497/1997; in 2020 the Lei 17.264/2020 moved it.
    yield "SP", date(year, 5, 25) if year == 2020 else date(year, 7, 9), "law"
    if year == 2023:
        yield "SP", date(year, 11, 20), "law"  # Lei 17.746/2023; of the nation from the next year on
    yield "ARACAJU/SE", date(year, 3, 17), "law"
    if year == 2020:
        yield "ARACAJU/SE", date(year, 5, 25), "law"  # the feast of 24/06, moved by a law of the town


for row in sorted(row for year in range(2015, 2029) for row in days_of(year)):
    print(",".join([row[0], row[1].isoformat(), row[2]]))
