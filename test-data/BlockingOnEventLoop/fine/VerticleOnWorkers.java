import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.io.File;

final class VerticleOnWorkers {
  Future<String> deploy(Vertx vertx) {
    return vertx.deployVerticle(
        Cleaner::new,
        new DeploymentOptions().setInstances(2).setThreadingModel(ThreadingModel.WORKER));
  }

  public static final class Cleaner extends AbstractVerticle {
    @Override
    public void start() {
      File[] files = new File("uploads").listFiles();
      vertx.eventBus().consumer("clean", message -> message.reply(files[0].delete()));
    }
  }
}
