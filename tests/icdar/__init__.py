"""How well tables are read, measured beside other readers in one run: on the tables of the ICDAR-2013 competition and of open articles."""
