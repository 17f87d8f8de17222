// options: -XepOpt:FutureProof:FireAndForget=FireAndForgetIsConfigured.Bus#send
import reactor.core.publisher.Mono;

class FireAndForgetIsConfigured {
  /** Sends at once; what it returns is only the answer. */
  interface Bus {
    Mono<String> send(String event);
  }

  void started(Bus bus) {
    bus.send("started");
  }
}
