import io.reactivex.rxjava3.core.Flowable;

class LengthMappedAndForgotten {
  Flowable<String> trimmed(Flowable<String> lines, boolean trim) {
    if (trim) {
      lines = lines.map(String::trim);
    }
    return lines;
  }
}
