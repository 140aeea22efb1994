"""The list of arrivals as a grid for the keyboard: begin reading at `grid`."""
