import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class FutureTaskGivenToExecutor {
  private static final Logger log = LoggerFactory.getLogger(FutureTaskGivenToExecutor.class);

  interface Model {
    String train();
  }

  void train(Executor executor, Model model) {
    executor.execute(new FutureTask<>(() -> {
      try {
        return model.train();
      } catch (RuntimeException error) {
        log.error("Task failed", error);
        return null;
      }
    }));
    log.info("training");
  }
}
