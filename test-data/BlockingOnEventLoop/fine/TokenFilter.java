import java.util.concurrent.CompletableFuture;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class TokenFilter implements GlobalFilter {
  @FeignClient("tokens")
  interface Tokens {
    String verify(String token);

    CompletableFuture<String> ask(String token);
  }

  private final Tokens tokens;

  TokenFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    String token = exchange.getRequest().getHeaders().getFirst("token");
    return Mono.fromCallable(() -> tokens.verify(token))
        .subscribeOn(Schedulers.boundedElastic())
        .zipWith(Mono.fromFuture(() -> tokens.ask(token)))
        .doOnNext(users -> exchange.getAttributes().put("user", users.getT1()))
        .then(chain.filter(exchange));
  }
}
