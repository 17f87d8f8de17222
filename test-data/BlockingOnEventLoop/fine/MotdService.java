import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reads on the executor for what takes time, each in its own way. */
final class MotdService {
  private final Executor disk;

  MotdService(Executor disk) {
    this.disk = disk;
  }

  Server server() {
    return Server.builder()
        .service(
            "/motd",
            (context, request) ->
                HttpResponse.of(
                    () -> HttpResponse.of(read("motd")), context.blockingTaskExecutor()))
        .service("/news", this::news)
        .service("/old", onDisk((context, request) -> HttpResponse.of(read("old"))))
        .build();
  }

  private HttpResponse news(ServiceRequestContext context, HttpRequest request) {
    return HttpResponse.of(() -> HttpResponse.of(read("news")), context.blockingTaskExecutor());
  }

  /** What is given to a method of one's own may run anywhere. */
  private HttpService onDisk(HttpService service) {
    return (context, request) ->
        HttpResponse.of(
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return service.serve(context, request);
                  } catch (Exception e) {
                    return HttpResponse.ofFailure(e);
                  }
                },
                disk));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
