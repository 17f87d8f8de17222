import io.netty.channel.Channel;

class NettySubmit {
  interface Codec {
    void reset();
  }

  void reset(Channel channel, Codec codec) {
    // BUG: Diagnostic contains: The future of submit is dropped
    channel.eventLoop().submit(() -> codec.reset());
  }
}
