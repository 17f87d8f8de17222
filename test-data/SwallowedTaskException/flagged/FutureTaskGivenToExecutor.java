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
    // BUG: Diagnostic contains: The future of new FutureTask is dropped
    executor.execute(new FutureTask<>(() -> model.train()));
    log.info("training");
  }
}
