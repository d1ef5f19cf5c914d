package corymb.rating.drl;

import corymb.scheme.yaml.Faults;

/** Something that must hold of every rule file by itself. */
interface FileLaw {

  /** Adds a fault wherever the file breaks this law. */
  void check(RuleFile file, Faults faults);
}
