import io.netty.channel.Channel;

class NettySubmit {
  interface Codec {
    void reset();
  }

  void reset(Channel channel, Codec codec) {
    channel.eventLoop().execute(() -> codec.reset());
  }
}
