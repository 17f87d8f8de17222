import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.File;

final class VerticleOnWorkers {
  Future<String> deploy(Vertx vertx) {
    return vertx.deployVerticle(Cleaner::new, new DeploymentOptions().setInstances(2));
  }

  public static final class Cleaner extends AbstractVerticle {
    @Override
    public void start() {
      // BUG: Diagnostic contains: File.listFiles blocks the Vert.x event loop
      File[] files = new File("uploads").listFiles();
      // BUG: Diagnostic contains: File.delete blocks the Vert.x event loop
      vertx.eventBus().consumer("clean", message -> message.reply(files[0].delete()));
    }
  }
}
