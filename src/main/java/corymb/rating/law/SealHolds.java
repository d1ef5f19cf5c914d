package corymb.rating.law;

import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Faults;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sealed pack has exactly the files that were sealed, each unchanged. */
final class SealHolds implements Law {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  @Override
  public void check(Draft draft, Faults faults) {
    PackFiles files = draft.pack().files();
    String lock = files.lock();
    if (lock == null) {
      return;
    }
    Map<String, String> sealed = read(lock, faults);
    for (String file : files.names()) {
      String digest = sealed.remove(file);
      if (digest == null) {
        faults.add(
            file, 0, "was added after the pack was sealed; take it out or make a new version");
      } else if (!digest.equals(PackFiles.sha256(files.bytes(file)))) {
        faults.add(
            file, 0, "was changed after the pack was sealed; undo that or make a new version");
      }
    }
    sealed.forEach(
        (file, digest) -> faults.add(file, 0, "is missing from the sealed pack; bring it back"));
  }

  private static Map<String, String> read(String lock, Faults faults) {
    Map<String, String> sealed = new HashMap<>();
    int number = 0;
    for (String line : lock.split("\n", -1)) {
      number++;
      Matcher form = LINE.matcher(line);
      if (form.matches()) {
        sealed.put(form.group(2), form.group(1));
      } else if (!line.isEmpty()) {
        faults.add(PackFiles.LOCK, number, "this is no line of a seal: '" + line + "'");
      }
    }
    return sealed;
  }
}
