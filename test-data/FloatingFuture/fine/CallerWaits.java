import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelFuture;

class CallerWaits {
  void serve(ServerBootstrap bootstrap) throws InterruptedException {
    bootstrap.bind(8080).sync();
    ChannelFuture secure = bootstrap.bind(8443);
    secure.await();
    if (!secure.isSuccess()) {
      throw new IllegalStateException("no TLS", secure.cause());
    }
  }
}
