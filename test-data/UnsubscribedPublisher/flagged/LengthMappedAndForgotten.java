import io.reactivex.rxjava3.core.Flowable;

class LengthMappedAndForgotten {
  Flowable<String> trimmed(Flowable<String> lines, boolean trim) {
    if (trim) {
      // BUG: Diagnostic contains: The Flowable of map is dropped
      lines.map(String::trim);
    }
    return lines;
  }
}
