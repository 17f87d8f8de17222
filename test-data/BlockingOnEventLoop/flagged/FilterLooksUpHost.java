import java.net.InetSocketAddress;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class FilterLooksUpHost implements WebFilter {
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    InetSocketAddress from = exchange.getRequest().getRemoteAddress();
    // BUG: Diagnostic contains: InetAddress.getCanonicalHostName blocks the Spring WebFlux event loop
    String host = from == null ? "unknown" : from.getAddress().getCanonicalHostName();
    exchange.getAttributes().put("host", host);
    return chain.filter(exchange);
  }
}
