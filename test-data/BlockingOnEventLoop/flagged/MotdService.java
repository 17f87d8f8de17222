import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class MotdService {
  Server server() {
    return Server.builder()
        // BUG: Diagnostic contains: Armeria event loop, lambda made as a HttpService
        .service("/motd", (context, request) -> HttpResponse.of(read("motd")))
        // BUG: Diagnostic contains: Armeria event loop, reference made as a HttpService
        .service("/news", this::news)
        .build();
  }

  private HttpResponse news(ServiceRequestContext context, HttpRequest request) {
    return HttpResponse.of(read("news"));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
