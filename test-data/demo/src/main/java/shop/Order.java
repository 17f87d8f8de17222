package shop;

import java.util.List;

/** What somebody wants to have. */
record Order(long id, String customer, List<Line> lines) {
  /** So many of this. */
  record Line(String article, int pieces) {}
}
