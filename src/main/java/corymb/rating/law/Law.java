package corymb.rating.law;

import corymb.scheme.yaml.Faults;

/** Something that must hold of every pack. */
interface Law {

  /** Adds a fault wherever the draft breaks this law. */
  void check(Draft draft, Faults faults);
}
