import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.File;
import java.util.List;

final class StreamInHandler extends ChannelInboundHandlerAdapter {
  private final List<File> spools;

  StreamInHandler(List<File> spools) {
    this.spools = spools;
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    // BUG: Diagnostic contains: File.delete blocks the Netty event loop
    long gone = spools.stream().filter(File::delete).count();
    System.out.println(gone + " removed");
  }
}
