import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.FileRegion;
import java.io.IOException;
import java.io.RandomAccessFile;

final class SendsFile extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext context, Object name) throws IOException {
    send(context, (String) name);
  }

  private void send(ChannelHandlerContext context, String name) throws IOException {
    context.writeAndFlush(region(name)).addListener(done -> context.close());
  }

  private static FileRegion region(String name) throws IOException {
    RandomAccessFile file = new RandomAccessFile(name, "r");
    return new DefaultFileRegion(file.getChannel(), 0, file.length());
  }
}
