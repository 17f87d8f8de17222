import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;

final class Initializer extends ChannelInitializer<SocketChannel> {
  @Override
  protected void initChannel(SocketChannel channel) {
    channel.pipeline().addLast("orders", new OrderHandler());
  }
}
