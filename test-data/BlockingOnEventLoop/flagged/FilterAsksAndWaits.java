import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class FilterAsksAndWaits implements WebFilter {
  interface Tokens {
    Mono<Boolean> isValid(String token);
  }

  private final Tokens tokens;

  FilterAsksAndWaits(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // BUG: Diagnostic contains: Mono.block blocks the Spring WebFlux event loop
    Boolean valid = tokens.isValid(exchange.getRequest().getId()).block();
    return Boolean.TRUE.equals(valid) ? chain.filter(exchange) : Mono.empty();
  }
}
