"""`make bench`: collabgrid and its peers on the same records and the same terms, in one run."""
