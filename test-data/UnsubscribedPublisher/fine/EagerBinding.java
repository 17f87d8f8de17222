import io.reactivex.rxjava3.core.Completable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

class EagerBinding {
  /** As the generator of a binding marks its classes. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface RxGen {}

  @RxGen
  interface Server {
    Completable listen();
  }

  void start(Server server) {
    server.listen();
  }
}
