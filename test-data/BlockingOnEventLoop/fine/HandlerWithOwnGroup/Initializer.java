import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.util.concurrent.EventExecutorGroup;

final class Initializer extends ChannelInitializer<SocketChannel> {
  private final EventExecutorGroup database;

  Initializer(EventExecutorGroup database) {
    this.database = database;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    channel.pipeline().addLast(database, "orders", new OrderHandler());
  }
}
