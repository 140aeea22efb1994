"""The tour drives the real windows through the main job and keeps pictures of it; begin in scenes.py."""

from caseapp.app.tour.making import make_tour
from caseapp.app.tour.plan import TourPlan

__all__ = ["TourPlan", "make_tour"]
