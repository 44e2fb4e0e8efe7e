-- One row per kecamatan and requirement: a stage stands on all ticks that hold in its month.
from ({held_ticks}) as tick
