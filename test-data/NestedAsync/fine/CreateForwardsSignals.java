import reactor.core.publisher.Flux;

class CreateForwardsSignals {
  Flux<String> limited(Flux<String> source) {
    return Flux.create(
        sink ->
            sink.onDispose(source.subscribe(sink::next, sink::error, sink::complete)));
  }
}
