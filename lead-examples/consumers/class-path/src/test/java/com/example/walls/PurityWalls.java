package com.example.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.stream.Stream;
import org.leadroad.core.planted.ImpurePlants;

/** What a pure library leaves alone: see {@link NotTouching} for how the lists are read. */
final class PurityWalls {

  private PurityWalls() {}

  static Stream<Wall> all() {
    return Stream.of(
        Wall.of(
            "noDefaultLocale",
            nothingTouches(
                """
                java.util.Locale.getDefault(*
                java.lang.String.toLowerCase()
                java.lang.String.toUpperCase()
                java.lang.String.format(java.lang.String, *
                java.lang.String.formatted(*
                java.util.Formatter.<init>()
                java.io.Print*.printf(java.lang.String, *
                java.io.Print*.format(java.lang.String, *
                java.text.DecimalFormat.<init>()
                java.text.DecimalFormat.<init>(java.lang.String)
                java.text.*Format.get*Instance()
                java.text.MessageFormat.*
                java.text.SimpleDateFormat
                java.text.Collator.getInstance()
                java.text.BreakIterator.get*()
                java.time.format.DateTimeFormatter.ofPattern(java.lang.String)
                java.time.format.DateTimeFormatter.ofLocalized*
                java.time.format.DateTimeFormatterBuilder.toFormatter()
                java.util.ResourceBundle.getBundle(java.lang.String)
                """),
            ImpurePlants.DefaultLocale.class,
            ImpurePlants.DefaultLocaleByReference.class,
            ImpurePlants.DefaultFormat.class),
        Wall.of(
            "noDefaultZone",
            nothingTouches(
                """
                java.time.ZoneId.systemDefault()
                java.util.TimeZone.getDefault()
                java.util.Calendar
                java.util.GregorianCalendar
                """),
            ImpurePlants.DefaultZone.class),
        Wall.of(
            "noDefaultCharset",
            nothingTouches(
                """
                java.nio.charset.Charset.defaultCharset()
                java.lang.String.getBytes()
                java.lang.String.<init>([B)
                java.lang.String.<init>([B, int, int)
                java.io.ByteArrayOutputStream.toString()
                java.io.InputStreamReader.<init>(java.io.InputStream)
                java.io.OutputStreamWriter.<init>(java.io.OutputStream)
                java.io.PrintStream.<init>(java.io.OutputStream)
                java.io.PrintStream.<init>(java.io.OutputStream, boolean)
                java.io.PrintWriter.<init>(java.io.OutputStream*
                java.util.Scanner.<init>(java.io.InputStream)
                """),
            ImpurePlants.DefaultCharset.class),
        Wall.of(
            "noClock",
            nothingTouches(
                """
                java.lang.System.currentTimeMillis()
                java.lang.System.nanoTime()
                java.time.*.now()
                java.time.*.now(java.time.ZoneId)
                java.time.Clock.system*
                java.time.Clock.tick*(java.time.ZoneId)
                java.util.Date.<init>()
                """),
            ImpurePlants.ReadsTheClock.class,
            ImpurePlants.ReadsTheClockByReference.class,
            ImpurePlants.CountsNanos.class),
        Wall.of(
            "noRandom",
            nothingTouches(
                """
                java.util.Random
                java.util.SplittableRandom
                java.util.random.*
                java.util.concurrent.ThreadLocalRandom
                java.security.SecureRandom
                java.lang.*Math.random()
                java.util.UUID.randomUUID()
                java.util.Collections.shuffle(*
                """),
            ImpurePlants.Chance.class,
            ImpurePlants.RandomId.class),
        Wall.of(
            "noThreads",
            nothingTouches(
                """
                java.lang.Thread
                java.lang.ThreadLocal
                java.util.Timer
                java.util.concurrent.Executors
                java.util.concurrent.*ExecutorService
                java.util.concurrent.*Executor.<init>(*
                java.util.concurrent.ForkJoin*
                java.util.concurrent.CompletableFuture
                *.parallelStream()
                java.util.stream.*.parallel()
                java.util.Arrays.parallel*
                """),
            ImpurePlants.StartsAThread.class,
            ImpurePlants.UsesAPool.class,
            ImpurePlants.InParallel.class),
        Wall.of(
            "noJavaDeserialization",
            nothingTouches(
                """
                java.io.ObjectInputStream*
                java.io.ObjectOutputStream*
                java.io.Externalizable
                java.beans.*
                """),
            ImpurePlants.Deserializes.class),
        Wall.of(
            "nothingIsSerializable",
            noClasses()
                .that()
                .areNotAssignableTo(Enum.class)
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class),
            ImpurePlants.IsSerializable.class),
        Wall.of(
            "noReflection",
            nothingTouches(
                """
                java.lang.reflect.*
                java.lang.invoke.*
                java.util.ServiceLoader
                java.lang.ClassLoader
                java.lang.Class.forName(*
                java.lang.Class.newInstance(*
                java.lang.Class.get*Field*
                java.lang.Class.get*Method*
                java.lang.Class.get*Constructor*
                java.lang.Class.get*Annotation*
                java.lang.Class.getRecordComponents()
                """),
            ImpurePlants.LooksUpAClass.class,
            ImpurePlants.LooksIntoAClass.class),
        Wall.of(
            "noPrinting",
            nothingTouches(
                """
                java.lang.System.out
                java.lang.System.err
                java.lang.System.in
                *.printStackTrace(*
                java.util.logging.*
                """),
            ImpurePlants.Prints.class,
            ImpurePlants.PrintsAStack.class),
        Wall.of(
            "nothingOutsideIsTouched",
            nothingTouches(
                """
                java.io.File*
                java.io.RandomAccessFile
                java.nio.file.*
                java.nio.channels.*
                java.net.URL
                java.net.URLConnection
                java.net.*Socket
                java.net.InetAddress
                java.net.http.*
                java.lang.Process*
                java.lang.Runtime
                java.lang.System.getenv(*
                java.lang.System.getPropert*
                java.lang.System.setPropert*
                java.lang.System.exit(*
                """),
            ImpurePlants.OpensAFile.class,
            ImpurePlants.AsksTheEnvironment.class));
  }

  private static ArchRule nothingTouches(String list) {
    return classes().should(new NotTouching(list));
  }
}
