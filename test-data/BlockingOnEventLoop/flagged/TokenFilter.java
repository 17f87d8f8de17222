import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

final class TokenFilter implements GlobalFilter {
  @FeignClient("tokens")
  interface Tokens {
    String verify(String token);
  }

  private final Tokens tokens;

  TokenFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    String token = exchange.getRequest().getHeaders().getFirst("token");
    // BUG: Diagnostic contains: Tokens.verify blocks the Spring Cloud Gateway event loop
    String user = tokens.verify(token);
    exchange.getAttributes().put("user", user);
    return chain.filter(exchange);
  }
}
