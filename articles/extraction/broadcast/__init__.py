"""When and where dramas are shown: days, networks, releases, ratings, songs, videos."""
