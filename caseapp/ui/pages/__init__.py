"""The pages of the window, one a module; each begins with a class derived from page.Page."""
