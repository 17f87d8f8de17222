import io.vertx.ext.web.Router;

final class Routes {
  // The call of folder() stands at the same offset in this file as the one that blocks does in the
  // other: what is reported is the argument that leads there, whatever else happens to stand at its
  // offset here. It stays so
  void mount(Router router) {
    router
        .get("/backup")
        // BUG: Diagnostic contains: Files.copy blocks the Vert.x event loop
        .handler(new Backup(
            folder()));
  }

  private static String folder() {
    return "backup";
  }
}
